package summit.author.check;

import java.util.TreeSet;
import summit.load.Code;

/** Pictures that no scene, question or ending shows. */
final class PictureUnused implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var shown = new TreeSet<String>();
        var story = copy.story();
        story.scenes().values().forEach(scene -> shown.add(scene.setting().art()));
        story.questions()
                .values()
                .forEach(question -> shown.add(question.wording().art()));
        story.manifest().endings().values().forEach(ending -> {
            shown.add(ending.art());
            ending.page().ifPresent(page -> shown.add(page.art()));
        });
        story.pictures().keySet().stream()
                .filter(picture -> !shown.contains(picture))
                .forEach(picture -> report.add(
                        Code.PICTURE_UNUSED,
                        copy.places().picture(picture).position(),
                        "nothing shows picture \"" + picture + "\".",
                        "Give a scene \"art\": \"" + picture + "\", or remove the file."));
    }
}
