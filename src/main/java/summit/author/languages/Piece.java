package summit.author.languages;

/** A translation and the original it was made from. */
public record Piece(String original, String translation) {}
