import { expect, type Page, test } from "@playwright/test";
import { smallPhoto } from "@/tests/support/small-photos";
import { faultsInBothThemes } from "./support/axe";
import { open } from "./support/hydration";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

/** A picture as a camera makes it: large, and with a place in its metadata. */
async function cameraPhoto(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 3000;
    canvas.height = 4000;
    const paper = canvas.getContext("2d");
    for (let row = 0; paper !== null && row < canvas.height; row += 8) {
      paper.fillStyle = `hsl(${row % 360} 70% 60%)`;
      paper.fillRect(0, row, canvas.width, 8);
    }
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
  });
  const jpeg = Buffer.from(base64, "base64");
  const place = Buffer.from("Exif\0\0 47.2173, -1.5534 secret camera");
  const segment = Buffer.concat([Buffer.of(0xff, 0xe1, 0, place.length + 2), place]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

const chosen = (name: string, buffer: Buffer, mimeType = "image/jpeg") => ({ name, mimeType, buffer });
const shown = (page: Page) => page.getByRole("img", { name: "Votre photo" });
const answer = (page: Page) => page.getByRole("region", { name: "Photo" }).getByRole("alert");

async function begin(page: Page, server: OwnServer): Promise<void> {
  await server.cv("import", "db/seed/cv.md");
  await makeOwner(server);
  await signIn(page, server, "/admin/profile");
  await open(page, `${server.address}/admin/profile`);
}

/** What a stranger finds of a photo: its own address, and every page and file that might name it. */
async function strangerSees(
  { address }: OwnServer,
  path: string,
): Promise<{ status: number; doors: string[] }> {
  const name = path.split("/").at(-1) ?? path;
  const doors: string[] = [];
  for (const door of ["/", "/cv.json", "/cv.md", "/resume.json", "/cv.csv", "/sitemap.xml"]) {
    if ((await (await fetch(address + door)).text()).includes(name)) doors.push(door);
  }
  return { status: (await fetch(address + path)).status, doors };
}

test("a photo is made small, private until it is shown, and comes back when its removal is undone", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await begin(page, server);
    const camera = await cameraPhoto(page);
    expect(camera.length).toBeGreaterThan(200_000);
    await page.getByLabel("Fichier de la photo").setInputFiles(chosen("camera.jpg", camera));
    await expect(shown(page)).toBeVisible();
    await expect(page.getByText("Photo enregistrée").first()).toBeVisible();
    const path = (await shown(page).getAttribute("src")) ?? "";
    expect(path).toMatch(/^\/photo\/[0-9a-f]{32}-384x512\.jpg$/);
    await expect.poll(() => shown(page).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(384);

    const mine = await page.request.get(server.address + path);
    expect(mine.headers()["cache-control"]).toBe("private, no-store");
    const bytes = await mine.body();
    expect(bytes.length).toBeLessThan(200_000);
    expect(bytes.toString("latin1")).not.toMatch(/Exif|47\.2173|secret|acsp/);
    expect(await strangerSees(server, path)).toEqual({ status: 404, doors: [] });

    await page.getByText("Tout le monde").click();
    await expect(page.getByText("La photo est visible sur la page publique").first()).toBeVisible();
    expect(await strangerSees(server, path)).toEqual({ status: 200, doors: ["/", "/resume.json"] });
    const theirs = await fetch(server.address + path);
    expect(theirs.headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
    expect(theirs.headers.get("content-type")).toBe("image/jpeg");
    const { light, dark } = await faultsInBothThemes(page, ["#photo"]);
    expect([...light, ...dark]).toEqual([]);

    await page.goto(server.address);
    const photo = page.getByRole("img", { name: "Patrick Bernard" });
    await expect(photo).toHaveAttribute("loading", "lazy");
    await expect(photo).toHaveAttribute("width", "384");
    const { light: publicFaults } = await faultsInBothThemes(page, ["main"]);
    expect(publicFaults).toEqual([]);

    await open(page, `${server.address}/admin/profile`);
    await page.getByRole("button", { name: "Retirer la photo" }).click();
    await expect(shown(page)).toBeHidden();
    expect(await strangerSees(server, path)).toEqual({ status: 404, doors: [] });
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await expect(shown(page)).toHaveAttribute("src", path);
    expect((await strangerSees(server, path)).status).toBe(200);
    await page.goto(`${server.address}/admin/history`);
    await expect(page.getByText("Profil modifié : photo", { exact: true }).first()).toBeVisible();
  });
});

test("what is no photo, or a photo of 40 MB, changes nothing and says why; what was typed stays", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await begin(page, server);
    await page.getByLabel("Nom", { exact: true }).fill("Patrick B.");
    const file = page.getByLabel("Fichier de la photo");
    await file.setInputFiles(chosen("cv.pdf", Buffer.from("%PDF-1.7 …"), "application/pdf"));
    await expect(answer(page)).toContainText("n’est pas une image lisible");
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
    await file.setInputFiles(chosen("IMG_0001.HEIC", heic, "image/heic"));
    await expect(answer(page)).toContainText("Choisissez une photo JPEG, PNG ou WebP");
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>document.title = "ran"</script></svg>';
    await file.setInputFiles(chosen("moi.svg", Buffer.from(svg), "image/svg+xml"));
    await expect(answer(page)).toContainText("n’est pas une image lisible");
    await expect(page).not.toHaveTitle("ran");
    await file.setInputFiles(chosen("huge.jpg", Buffer.alloc(40_000_000, 0xff)));
    await expect(answer(page)).toContainText("dépasse 20 Mo");
    await expect(shown(page)).toBeHidden();
    await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Patrick B.");
    await expect(page.getByRole("banner").getByText("Non enregistré")).toBeVisible();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a small photo is sent as it is, and a large one is refused with a sentence", async ({ page }) => {
    await withOwnServer(async (server) => {
      await server.cv("import", "db/seed/cv.md");
      await makeOwner(server);
      await signIn(page, server, "/admin/profile");
      const file = page.getByLabel("Fichier de la photo");
      const send = page.getByRole("button", { name: "Envoyer la photo" });
      await file.setInputFiles(chosen("small.jpg", Buffer.from(smallPhoto("jpg"))));
      await send.click();
      await expect(shown(page)).toHaveAttribute("width", "24");
      const wide = Buffer.from(smallPhoto("png"));
      wide.writeUInt32BE(4000, 16);
      await file.setInputFiles(chosen("wide.png", wide, "image/png"));
      await send.click();
      await expect(answer(page)).toContainText("1 024 pixels");
      await expect(shown(page)).toHaveAttribute("width", "24");
    });
  });
});
