/** A story played while it is being written: its pack is read again whenever it was saved. */
package summit.author.preview;
