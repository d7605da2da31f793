/** Is a file to be opened as an archive? By its name, since browsers do not agree on the type of a zip. */
export const isArchive = ({ name }: Pick<File, 'name'>): boolean => name.toLowerCase().endsWith('.zip')
