/** Nothing in such a text could be a mark. */
const PLAIN = /^(?!.*(?:https:\/\/|mailto:))(?![ \t]*(?:[-+#>|~=]|\d+[.)]))[^\\*_`[\]$~|!<\n\r\u2022]*$/

/** Whether a text of one line reads as it was typed, so that nothing need be read out of it. */
export const isPlain = (text: string): boolean => PLAIN.test(text)
