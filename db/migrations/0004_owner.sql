CREATE TABLE `known_devices` (
	`subject` text PRIMARY KEY NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `login_attempts` (
	`subject` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL,
	`closed_until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `owner` (
	`id` integer PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`password_made` integer NOT NULL,
	`epoch` text NOT NULL,
	`at` text NOT NULL,
	CONSTRAINT "owner_single_row" CHECK("owner"."id" = 1)
);
