import { z } from 'zod'

/** A place as the report names it; coordinates only where the gazetteer settles them. */
export const Place = z.object({
  name: z.string(),
  country: z.string().optional().describe('ISO 3166 alpha-3 of where it lies; never given for a disputed place.'),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  geonameId: z.int().optional().describe('Id of the town in GeoNames.'),
})
export type Place = z.infer<typeof Place>
