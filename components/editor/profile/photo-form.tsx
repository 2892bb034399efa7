"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useActionState, useRef, useState } from "react";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { ChoiceField } from "@/components/editor/form/choice-field";
import { useEditor } from "@/components/editor/shell/editor-provider";
import { LoginLink } from "@/components/editor/shell/login-link";
import { useUndoRedo } from "@/components/editor/shell/use-undo-redo";
import { Photo } from "@/components/profile/photo";
import { Button } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import type { Profile } from "@/lib/cv/model";
import { photoAddress } from "@/lib/cv/photo";

type Fault = "none" | "noImage" | "tooLarge" | "tooWide" | "tooHeavy" | "failed";

export type PhotoAnswer =
  | { status: "saved"; version: number }
  | { status: "refused"; fault: Fault }
  | { status: "signedOut" }
  | null;

export type PhotoAction = (before: PhotoAnswer, form: FormData) => Promise<PhotoAnswer>;

/** A browser may have to hold four bytes for each pixel of it. */
const MAX_CHOSEN_BYTES = 20_000_000;

/**
 * The photo, chosen and saved at once; private until the candidate says otherwise. The browser makes it small before it is
 * sent; without scripts it is sent as it is.
 */
export function PhotoForm({
  profile: { name, photo, photoPublic },
  action,
  maxBytes,
}: {
  profile: Pick<Profile, "name" | "photo" | "photoPublic">;
  action: PhotoAction;
  maxBytes: number;
}) {
  const t = useTranslations("editor");
  // Without scripts the form itself is sent.
  const [sent, submit] = useActionState(action, null);
  const [drawn, setDrawn] = useState<PhotoAnswer>(null);
  const [isSending, setIsSending] = useState(false);
  const { say } = useEditor();
  const { step } = useUndoRedo();
  const { act, isBusy } = useEditAction();
  const chooser = useRef<HTMLInputElement>(null);
  const isShown = photoAddress(photo) !== null;
  const answer = drawn ?? sent;
  const hasProblem = answer?.status === "refused" || answer?.status === "signedOut";

  const take = async ({ target: { files, form } }: ChangeEvent<HTMLInputElement>) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    setIsSending(true);
    const given = await savedPhoto(file, { action, maxBytes });
    setIsSending(false);
    setDrawn(given);
    form?.reset();
    if (given?.status !== "saved") return;
    say({
      isProblem: false,
      text: t("photo.saved"),
      action: { label: t("toast.undo"), run: () => void step("undo", given.version) },
    });
  };

  return (
    <div className="flex flex-wrap items-start gap-5">
      {isShown ? (
        <Photo name={photo} alt={t("photo.current")} className="size-24 shrink-0" />
      ) : (
        <span
          aria-hidden="true"
          className="flex size-24 shrink-0 items-center justify-center rounded-panel border border-dashed border-field font-serif text-title text-mute"
        >
          {initialsOf(name)}
        </span>
      )}
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-4">
        <form action={submit} className="flex flex-col gap-2">
          <FileInput
            ref={chooser}
            id="photo-file"
            label={t("photo.file")}
            chooseLabel={t(isShown ? "photo.replace" : "photo.choose")}
            noneLabel={isSending ? t("photo.sending") : ""}
            name="photo"
            accept="image/*"
            onChange={(event) => void take(event)}
            aria-describedby={hasProblem ? "photo-answer" : "photo-hint"}
            aria-invalid={hasProblem}
          />
          <p id="photo-hint" className="text-sm text-mute">
            {t("photo.hint")}
          </p>
          <p
            id="photo-answer"
            role="alert"
            className={hasProblem ? "text-sm font-medium text-danger" : "sr-only"}
          >
            {answer?.status === "refused" ? t(`photo.faults.${answer.fault}`) : null}
            {answer?.status === "signedOut" ? (
              <>
                {t("photo.signedOut")} <LoginLink path="/admin/profile" />
              </>
            ) : null}
          </p>
          <noscript>
            <Button type="submit" className="self-start">
              {t("photo.send")}
            </Button>
          </noscript>
        </form>
        {isShown ? (
          <>
            <ChoiceField
              label={t("photo.visibility")}
              value={photoPublic ? "public" : "private"}
              options={[
                { value: "private", label: t("photo.private") },
                { value: "public", label: t("photo.public") },
              ]}
              onChange={(chosen) =>
                void act(
                  { kind: "profile.update", fields: { photoPublic: chosen === "public" } },
                  t(chosen === "public" ? "photo.shown" : "photo.hidden"),
                )
              }
            />
            <Button
              icon="trash"
              isBusy={isBusy}
              className="self-start"
              onClick={() =>
                void act(
                  { kind: "profile.update", fields: { photo: "", photoPublic: false } },
                  t("photo.removed"),
                )
              }
            >
              {t("photo.remove")}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}

/** Makes a chosen picture small and saves it. */
async function savedPhoto(
  file: File,
  { action, maxBytes }: { action: PhotoAction; maxBytes: number },
): Promise<PhotoAnswer> {
  if (file.size > MAX_CHOSEN_BYTES) return { status: "refused", fault: "tooHeavy" };
  const smaller = await smallerPhoto(file, maxBytes);
  if (smaller === null) return { status: "refused", fault: "noImage" };
  const form = new FormData();
  form.set("photo", smaller);
  return action(null, form).catch(() => ({ status: "refused", fault: "failed" }));
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase();
}

/** Pixels of the longer side: three times what the page shows. */
const SIDE = 512;
/** Tried in turn, until the picture is small enough. */
const QUALITIES = [0.85, 0.7, 0.5];

/**
 * Draws a picture anew, upright and small, as a JPEG that holds nothing but its pixels.
 * @returns null for what the browser cannot draw.
 */
async function smallerPhoto(file: File, maxBytes: number): Promise<File | null> {
  const drawn = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (drawn === null) return null;
  const scale = Math.min(1, SIDE / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const paper = canvas.getContext("2d");
  if (paper === null) return null;
  // Where a picture is transparent, a JPEG would be black.
  paper.fillStyle = "white";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, "image/jpeg", quality));
    if (blob !== null && blob.size <= maxBytes) return new File([blob], "photo.jpg", { type: blob.type });
  }
  return null;
}
