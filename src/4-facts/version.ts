/** The coder’s version, kept with every fact; a change of what is found on unchanged text raises it. */
export const version = '0.1.0'
