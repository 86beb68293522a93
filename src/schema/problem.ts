import * as z from 'zod';

/** Something that could not be done as asked, told as a value: place, stable code, plain sentence, what to do. */
export const Problem = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]+\/[a-z-]+$/)
    .describe('stable, such as read/missing'),
  severity: z.enum(['error', 'warning']).describe('a warning left nothing out that was readable'),
  path: z.string(),
  line: z.int().positive().nullable(),
  message: z.string().min(1),
  hint: z.string().nullable(),
});

export type Problem = z.infer<typeof Problem>;
