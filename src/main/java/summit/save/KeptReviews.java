package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import summit.quiz.Pupil;
import summit.quiz.review.Review;
import tools.jackson.databind.node.ObjectNode;

/**
 * What reviews know of quizzes that were removed, in one folder, a file a session: how well each question was known and when, so that nobody's
 * boxes are emptied by tidying up. What was answered is not in it.
 */
public final class KeptReviews {
    private static final int FORMAT = 1;

    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Disk disk;

    /** What is in this folder ({@link DataFolder#reviews}), which need not be there yet. */
    public KeptReviews(Path folder) {
        this(folder, new LocalDisk());
    }

    KeptReviews(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Whose the reviews of one session of a pack are. */
    public record Of(String session, String pack, Pupil pupil, List<Review> reviews) {
        public Of {
            reviews = List.copyOf(reviews);
        }
    }

    /** Keeps the reviews of a session, unless they are kept already. */
    public void keep(Of kept) throws SaveException {
        try {
            disk.makeFolder(folder);
            if (disk.stamp(file(kept.session())).isPresent()) {
                return;
            }
            var head = Json.object()
                    .put("summit", "reviews")
                    .put("format", FORMAT)
                    .put("id", kept.session())
                    .put("pack", kept.pack());
            head.set("pupil", PupilJson.write(kept.pupil()));
            try (var journal = Journal.create(file(kept.session()), head, disk)) {
                for (var review : kept.reviews()) {
                    journal.append(Json.object()
                            .put("at", review.at().toString())
                            .put("question", review.question())
                            .put("recall", Words.of(review.recall())));
                }
            }
        } catch (IOException trouble) {
            throw DiskTrouble.writing("What reviews know", folder, trouble);
        }
    }

    /** All that is kept, by the names of the sessions. What cannot be read is passed over, as far as it cannot be. */
    public List<Of> all() throws SaveException {
        var all = new ArrayList<Of>();
        try {
            for (var file : disk.list(folder)) {
                var name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    try {
                        all.add(read(file, name.substring(0, name.length() - ENDING.length())));
                    } catch (Damaged unreadable) {
                        continue;
                    }
                }
            }
        } catch (IOException trouble) {
            throw DiskTrouble.reading("What reviews know", folder, trouble);
        }
        return all;
    }

    private Of read(Path file, String session) throws IOException, Damaged {
        var content = Journal.read(file, disk, MEANING);
        var head = Fields.of(content.head());
        return new Of(session, head.text("pack"), head.get("pupil", PupilJson::read), content.entries());
    }

    private static final Journal.Meaning<Review> MEANING = new Journal.Meaning<>() {
        @Override
        public void accept(ObjectNode head) throws Damaged {
            if (Fields.of(head).count("format") > FORMAT) {
                throw new Damaged("it was written by a newer version of this program");
            }
        }

        @Override
        public Review entry(ObjectNode line) throws Damaged {
            var fields = Fields.of(line);
            return new Review(
                    fields.text("question"), fields.time("at"), Words.read(Review.Recall.class, fields.text("recall")));
        }
    };

    /** Forgets what is kept of a session; whether there was anything. */
    public boolean forget(String session) throws SaveException {
        try {
            var file = file(session);
            if (disk.stamp(file).isEmpty()) {
                return false;
            }
            disk.delete(file);
            disk.sync(folder);
            return true;
        } catch (IOException trouble) {
            throw DiskTrouble.writing("What reviews know", folder, trouble);
        }
    }

    private Path file(String session) throws SaveException {
        return folder.resolve(Sessions.checked(session) + ENDING);
    }
}
