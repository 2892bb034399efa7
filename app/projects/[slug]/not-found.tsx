import { NotFoundPage } from "@/components/shell/not-found-page";
import { cvHere } from "../../cv-here";

export default async function Page() {
  return <NotFoundPage missing="project" cv={await cvHere()} />;
}
