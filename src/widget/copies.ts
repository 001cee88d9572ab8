/** Marks an entry of a list of which many differ in their words alone: built files draw one of these and copy it. */
export const alike = <T>(template: T): T => template;
