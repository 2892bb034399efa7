CREATE TABLE `photos` (
	`name` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `cv` ADD `photo` text;--> statement-breakpoint
ALTER TABLE `cv` ADD `photo_public` integer;