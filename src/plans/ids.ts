import { z } from "zod";

/** What names a plan, a document, a theme or a source; a plan's begins the ids of its rows. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().regex(ID, "small letters, digits and hyphens");
