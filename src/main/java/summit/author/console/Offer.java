package summit.author.console;

/** Something that can be typed: the line, what it means, and whether it is complete, so that it can be obeyed. */
public record Offer(String line, String about, boolean whole) {}
