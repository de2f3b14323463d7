package summit.author.check;

import summit.load.Code;
import summit.load.Quoted;

/** Pictures whose description is empty, or no more than a name. Who cannot see the picture has the description only. */
final class PictureWithoutWords implements Rule {
    private static final int FEWEST_WORDS = 3;

    @Override
    public void look(Copy copy, Report report) {
        for (var picture : copy.story().pictures().values()) {
            var words = picture.describe().strip();
            if (words.isEmpty()
                    || words.split("\\s+").length < FEWEST_WORDS
                            && Words.key(words).length() < 20) {
                report.add(
                        Code.PICTURE_UNDESCRIBED,
                        copy.places().picture(picture.id()).at("describe").position(),
                        words.isEmpty()
                                ? "the description of picture \"" + picture.id() + "\" is empty."
                                : Quoted.of(words) + " does not say what is to be seen.",
                        "Describe it in a sentence for those who cannot see it.");
            }
        }
    }
}
