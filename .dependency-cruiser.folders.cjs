/**
 * No circle of folders, through types either: a folder is understood before those that use it. Apart from the layers
 * (.dependency-cruiser.cjs), because tests reach everywhere and would close every circle.
 */
const { options } = require("./.dependency-cruiser.cjs");

const noCircle = (folder) => ({
  name: `no-folder-circle-in-${folder.replace("/", "-")}`,
  severity: "error",
  scope: "folder",
  from: { path: `^${folder}` },
  to: { path: `^${folder}`, circular: true },
});

module.exports = {
  forbidden: [noCircle("lib/cv"), noCircle("components")],
  options: {
    ...options,
    exclude: { path: "\\.test\\.tsx?$" },
    includeOnly: { path: "^(lib/cv|components)/" },
  },
};
