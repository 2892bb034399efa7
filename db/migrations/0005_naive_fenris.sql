CREATE TABLE `awards` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`title` text NOT NULL,
	`awarder` text NOT NULL,
	`summary` text NOT NULL,
	`date` text,
	CONSTRAINT "awards_date" CHECK("awards"."date" IS NULL OR "awards"."date" GLOB '[0-9][0-9][0-9][0-9]' OR "awards"."date" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "awards"."date" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]')
);
--> statement-breakpoint
CREATE TABLE `certifications` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`name` text NOT NULL,
	`issuer` text NOT NULL,
	`url` text NOT NULL,
	`date` text,
	CONSTRAINT "certifications_date" CHECK("certifications"."date" IS NULL OR "certifications"."date" GLOB '[0-9][0-9][0-9][0-9]' OR "certifications"."date" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "certifications"."date" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]')
);
--> statement-breakpoint
CREATE TABLE `education` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`institution` text NOT NULL,
	`degree` text NOT NULL,
	`field` text NOT NULL,
	`summary` text NOT NULL,
	`from` text,
	`to` text,
	`ongoing` integer NOT NULL,
	CONSTRAINT "education_from" CHECK("education"."from" IS NULL OR "education"."from" GLOB '[0-9][0-9][0-9][0-9]' OR "education"."from" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "education"."from" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "education_to" CHECK("education"."to" IS NULL OR "education"."to" GLOB '[0-9][0-9][0-9][0-9]' OR "education"."to" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "education"."to" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "education_ongoing" CHECK("education"."to" IS NULL OR NOT "education"."ongoing")
);
--> statement-breakpoint
CREATE TABLE `languages` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `links` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`label` text NOT NULL,
	`url` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`url` text NOT NULL,
	`summary` text NOT NULL,
	`date` text,
	CONSTRAINT "publications_date" CHECK("publications"."date" IS NULL OR "publications"."date" GLOB '[0-9][0-9][0-9][0-9]' OR "publications"."date" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "publications"."date" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]')
);
--> statement-breakpoint
CREATE TABLE `volunteering` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hidden` integer NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	`summary` text NOT NULL,
	`from` text,
	`to` text,
	`ongoing` integer NOT NULL,
	CONSTRAINT "volunteering_from" CHECK("volunteering"."from" IS NULL OR "volunteering"."from" GLOB '[0-9][0-9][0-9][0-9]' OR "volunteering"."from" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "volunteering"."from" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "volunteering_to" CHECK("volunteering"."to" IS NULL OR "volunteering"."to" GLOB '[0-9][0-9][0-9][0-9]' OR "volunteering"."to" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR "volunteering"."to" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
	CONSTRAINT "volunteering_ongoing" CHECK("volunteering"."to" IS NULL OR NOT "volunteering"."ongoing")
);
