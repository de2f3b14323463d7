/** New packs, scenes and questions that work at once, for an author to change. */
package summit.author.scaffold;
