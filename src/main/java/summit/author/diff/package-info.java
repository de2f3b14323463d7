/** What an edit of a story does: to its things, and to the games that are saved under the version before it. */
package summit.author.diff;
