import { z } from "zod";

/** Of a password, in characters. The greatest bounds the work that an unauthenticated request can cause. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 200;

/** RFC 5321 allows no longer path. */
const MAX_EMAIL_LENGTH = 254;

/** An address to recognise, not to write to: "owner@localhost" is one. */
export const emailSchema = z
  .string()
  .max(MAX_EMAIL_LENGTH)
  .regex(/^[^\s@]+@[^\s@]+$/);

export const passwordSchema = z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH);
