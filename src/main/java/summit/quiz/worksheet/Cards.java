package summit.quiz.worksheet;

import java.util.stream.IntStream;
import summit.quiz.document.Document;

/** Cards to hold up instead of a hand: one letter a sheet, as large as it will go, with its word, so that no colour is needed. */
public final class Cards {
    private Cards() {}

    /** The cards for questions of at most so many options. */
    public static Document of(int options) {
        var writer = new Document.Writer();
        for (var letter :
                IntStream.range(0, options).mapToObj(Worksheet::letter).toList()) {
            if (!writer.blocks().isEmpty()) {
                writer.add(new Document.NewSheet());
            }
            writer.add(new Document.Poster(letter));
        }
        return new Document("Cards to hold up", "en", writer.blocks());
    }
}
