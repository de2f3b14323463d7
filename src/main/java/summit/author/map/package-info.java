/** The story as a graph: what there is, what leads where, and the ways to draw it. */
package summit.author.map;
