import { useTranslations } from "next-intl";
import { Photo } from "@/components/profile/photo";
import { Markdown } from "@/components/ui/markdown";
import type { Profile } from "@/lib/cv/model";
import { EditorPanel } from "../shell/editor-panel";

/** Who a recruiter sees. `profile` holds nothing private. */
export function ProfilePreview({ profile }: { profile: Profile }) {
  const t = useTranslations("editor");
  const { name, titles, softSkills, summary, contacts, birthDate } = profile;
  return (
    <EditorPanel id="preview" title={t("preview.title")} aside={t("preview.aside")}>
      <Photo name={profile.photo} alt={name} className="float-end ms-3 size-16" />
      <p className="font-serif text-title">{name}</p>
      <p className="text-ink-2">{titles.join(" · ")}</p>
      {softSkills.length > 0 ? <p className="mt-2 text-sm text-mute">{softSkills.join(", ")}</p> : null}
      {summary === "" ? null : (
        <div className="mt-2">
          <Markdown text={summary} />
        </div>
      )}
      <ul className="mt-3 text-sm">
        {contacts.map(({ kind, value }, at) => (
          <li key={at} className="[overflow-wrap:anywhere]">
            <span className="text-mute">{kind}</span> {value}
          </li>
        ))}
        {birthDate === null ? null : <li>{birthDate}</li>}
      </ul>
      {contacts.length === 0 ? <p className="text-sm text-mute">{t("profile.noContact")}</p> : null}
    </EditorPanel>
  );
}
