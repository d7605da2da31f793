/** Is a file to be opened as a person's work? By its name: `….transload.json`, or what a browser made of a second one. */
export const isCaseFile = ({ name }: Pick<File, 'name'>): boolean => name.toLowerCase().endsWith('.json')
