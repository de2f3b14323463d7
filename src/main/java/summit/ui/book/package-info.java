/** Something to be looked things up in, such as the map of a story: leaves with rows, searched and walked about in. */
package summit.ui.book;
