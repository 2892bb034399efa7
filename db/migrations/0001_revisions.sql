CREATE TABLE `catalogue_changes` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text,
	`category` text,
	`aliases` text,
	`merged_into` text,
	`ignored` integer,
	CONSTRAINT "catalogue_changes_category" CHECK("catalogue_changes"."category" IS NULL OR "catalogue_changes"."category" IN ('system', 'virtualisation', 'automation', 'network', 'monitoring', 'data', 'development', 'other'))
);
--> statement-breakpoint
CREATE TABLE `corrections` (
	`project_slug` text NOT NULL,
	`technology_slug` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`stated` integer NOT NULL,
	`from` text,
	`to` text,
	`ongoing` integer NOT NULL,
	PRIMARY KEY(`project_slug`, `technology_slug`),
	FOREIGN KEY (`project_slug`) REFERENCES `projects`(`slug`) ON UPDATE cascade ON DELETE cascade,
	CONSTRAINT "corrections_kind" CHECK("corrections"."kind" IN ('used', 'evaluated', 'none')),
	CONSTRAINT "corrections_stated" CHECK("corrections"."stated" OR ("corrections"."from" IS NULL AND "corrections"."to" IS NULL AND NOT "corrections"."ongoing")),
	CONSTRAINT "corrections_from" CHECK("corrections"."from" IS NULL OR "corrections"."from" GLOB '[0-9][0-9][0-9][0-9]' OR "corrections"."from" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "corrections"."from" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "corrections_to" CHECK("corrections"."to" IS NULL OR "corrections"."to" GLOB '[0-9][0-9][0-9][0-9]' OR "corrections"."to" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "corrections"."to" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "corrections_ongoing" CHECK("corrections"."to" IS NULL OR NOT "corrections"."ongoing")
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`version` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`sentence` text NOT NULL,
	`content` integer NOT NULL,
	`delta` blob,
	`snapshot` blob,
	CONSTRAINT "revisions_kind" CHECK("revisions"."kind" IN ('import', 'edit', 'undo', 'redo', 'restore')),
	CONSTRAINT "revisions_data" CHECK("revisions"."delta" IS NOT NULL OR "revisions"."snapshot" IS NOT NULL)
);
--> statement-breakpoint
ALTER TABLE `cv` ADD `birth_date_public` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `cv` ADD `accepted_findings` text DEFAULT '[]' NOT NULL;