import { getTranslations } from "next-intl/server";
import { ContactsForm } from "@/components/editor/profile/contacts-form";
import { PhotoForm } from "@/components/editor/profile/photo-form";
import { ProfileForm } from "@/components/editor/profile/profile-form";
import { ProfilePreview } from "@/components/editor/profile/profile-preview";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { PageVersion } from "@/components/editor/shell/page-version";
import { publicCv } from "@/lib/cv/public";
import { MAX_PHOTO_BYTES } from "@/lib/documents/photo/read-photo";
import { Latest } from "../recent-revisions";
import { requireOwnerCv } from "../require-owner-cv";
import { savePhotoAction } from "./photo-action";

export async function generateMetadata() {
  const t = await getTranslations("editor.rail");
  return { title: t("identity") };
}

export default async function ProfileEditPage() {
  const { cv, version } = await requireOwnerCv("/admin/profile");
  const t = await getTranslations("editor.rail");
  return (
    <PageVersion version={version}>
      <EditorPage
        title={t("identity")}
        aside={
          <>
            <ProfilePreview profile={publicCv(cv).profile} />
            <Latest />
          </>
        }
      >
        <div className="flex flex-col gap-8">
          <EditorPanel id="contacts" title={(await getTranslations("editor.profile"))("contacts")}>
            <ContactsForm contacts={cv.profile.contacts} />
          </EditorPanel>
          <ProfileForm profile={cv.profile} />
          <EditorPanel id="photo" title={(await getTranslations("editor.photo"))("title")}>
            <PhotoForm profile={cv.profile} action={savePhotoAction} maxBytes={MAX_PHOTO_BYTES} />
          </EditorPanel>
        </div>
      </EditorPage>
    </PageVersion>
  );
}
