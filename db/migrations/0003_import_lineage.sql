CREATE TABLE `import_draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` blob NOT NULL,
	CONSTRAINT "import_draft_single_row" CHECK("import_draft"."id" = 1)
);
--> statement-breakpoint
ALTER TABLE `imports` ADD `version` integer;