/** Tools for those who write stories. */
package summit.author;
