CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`private` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `custom_sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`hidden` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cv` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`titles` text NOT NULL,
	`soft_skills` text NOT NULL,
	`summary` text NOT NULL,
	`birth_date` text,
	`locale` text NOT NULL,
	CONSTRAINT "cv_single_row" CHECK("cv"."id" = 1),
	CONSTRAINT "cv_version" CHECK("cv"."version" > 0),
	CONSTRAINT "cv_locale" CHECK("cv"."locale" IN ('fr', 'en'))
);
--> statement-breakpoint
CREATE TABLE `experiences` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	`summary` text NOT NULL,
	`hidden` integer NOT NULL,
	`from` text,
	`to` text,
	`ongoing` integer NOT NULL,
	CONSTRAINT "experiences_from" CHECK("experiences"."from" IS NULL OR "experiences"."from" GLOB '[0-9][0-9][0-9][0-9]' OR "experiences"."from" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "experiences"."from" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "experiences_to" CHECK("experiences"."to" IS NULL OR "experiences"."to" GLOB '[0-9][0-9][0-9][0-9]' OR "experiences"."to" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "experiences"."to" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "experiences_ongoing" CHECK("experiences"."to" IS NULL OR NOT "experiences"."ongoing")
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`ledger` text NOT NULL,
	`problems` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `levels` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`rank` integer,
	`min_years` real
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`slug` text PRIMARY KEY NOT NULL,
	`experience_slug` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`hidden` integer NOT NULL,
	`from` text,
	`to` text,
	`ongoing` integer NOT NULL,
	FOREIGN KEY (`experience_slug`) REFERENCES `experiences`(`slug`) ON UPDATE cascade ON DELETE cascade,
	CONSTRAINT "projects_from" CHECK("projects"."from" IS NULL OR "projects"."from" GLOB '[0-9][0-9][0-9][0-9]' OR "projects"."from" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "projects"."from" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "projects_to" CHECK("projects"."to" IS NULL OR "projects"."to" GLOB '[0-9][0-9][0-9][0-9]' OR "projects"."to" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "projects"."to" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "projects_ongoing" CHECK("projects"."to" IS NULL OR NOT "projects"."ongoing")
);
--> statement-breakpoint
CREATE INDEX `projects_by_experience` ON `projects` (`experience_slug`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_slug` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`project_slug`) REFERENCES `projects`(`slug`) ON UPDATE cascade ON DELETE cascade,
	CONSTRAINT "sections_kind" CHECK("sections"."kind" IN ('objectives', 'implementation', 'stack', 'evaluated', 'results', 'other'))
);
--> statement-breakpoint
CREATE INDEX `sections_by_project` ON `sections` (`project_slug`);--> statement-breakpoint
CREATE TABLE `skill_groups` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `skill_technologies` (
	`skill_id` integer NOT NULL,
	`technology_slug` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`skill_id`, `technology_slug`),
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE cascade ON DELETE cascade,
	FOREIGN KEY (`technology_slug`) REFERENCES `technologies`(`slug`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `skill_technologies_by_technology` ON `skill_technologies` (`technology_slug`);--> statement-breakpoint
CREATE TABLE `skills` (
	`id` integer PRIMARY KEY NOT NULL,
	`group_slug` text NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`level_slug` text,
	FOREIGN KEY (`group_slug`) REFERENCES `skill_groups`(`slug`) ON UPDATE cascade ON DELETE cascade,
	FOREIGN KEY (`level_slug`) REFERENCES `levels`(`slug`) ON UPDATE cascade ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `skills_by_level` ON `skills` (`level_slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `skills_slug` ON `skills` (`group_slug`,`slug`);--> statement-breakpoint
CREATE TABLE `technologies` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`category` text NOT NULL,
	`aliases` text NOT NULL,
	CONSTRAINT "technologies_category" CHECK("technologies"."category" IN ('system', 'virtualisation', 'automation', 'network', 'monitoring', 'data', 'development', 'other'))
);
--> statement-breakpoint
CREATE TABLE `uses` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_slug` text NOT NULL,
	`technology_slug` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`stated` integer NOT NULL,
	`from` text,
	`to` text,
	`ongoing` integer NOT NULL,
	FOREIGN KEY (`project_slug`) REFERENCES `projects`(`slug`) ON UPDATE cascade ON DELETE cascade,
	FOREIGN KEY (`technology_slug`) REFERENCES `technologies`(`slug`) ON UPDATE cascade ON DELETE cascade,
	CONSTRAINT "uses_kind" CHECK("uses"."kind" IN ('used', 'evaluated')),
	CONSTRAINT "uses_stated" CHECK("uses"."stated" OR ("uses"."from" IS NULL AND "uses"."to" IS NULL AND NOT "uses"."ongoing")),
	CONSTRAINT "uses_from" CHECK("uses"."from" IS NULL OR "uses"."from" GLOB '[0-9][0-9][0-9][0-9]' OR "uses"."from" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "uses"."from" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "uses_to" CHECK("uses"."to" IS NULL OR "uses"."to" GLOB '[0-9][0-9][0-9][0-9]' OR "uses"."to" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "uses"."to" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "uses_ongoing" CHECK("uses"."to" IS NULL OR NOT "uses"."ongoing")
);
--> statement-breakpoint
CREATE INDEX `uses_by_project` ON `uses` (`project_slug`);--> statement-breakpoint
CREATE INDEX `uses_by_technology` ON `uses` (`technology_slug`);