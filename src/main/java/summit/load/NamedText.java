package summit.load;

import summit.story.Text;

/** A text that the manifest gives a name, with the texts that it uses itself; {@code isUsed} says whether any block uses it. */
public record NamedText(Text text, boolean isUsed) {}
