/**
 * Translating a pack: its texts as a table, and a table as a translation. What a translation was made from is remembered, so that a text that
 * has changed since is told from one that is done.
 */
package summit.author.languages;
