import { NotFoundPage } from "@/components/shell/not-found-page";
import { nameOfCv } from "../../name-of-cv";

export default async function Page() {
  return <NotFoundPage missing="project" name={await nameOfCv()} />;
}
