/**
 * JSON to a story, or to every mistake in it at once. {@link summit.load.PackLoader} is the way in: files become trees that
 * know their places ({@link summit.load.Node}), then the names in them are collected, then each thing is read into the
 * records of {@code story}, then the rules of flow are checked. Keys stand in one table, {@link summit.load.Shape}; mistakes
 * in another, {@link summit.load.Code}. Authors' tools read a {@link summit.load.Draft}, whose {@link summit.load.Places} say
 * where each thing of the story stands. Uses {@code story} only.
 */
package summit.load;
