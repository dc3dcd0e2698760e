/** "1 record", "3 records". */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
