package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/** The pictures of documents. */
class FieldPicturesTest {

	private static final double POINTS_PER_INCH = 72;

	private static final double MILLIMETRES_PER_INCH = 25.4;

	private static final Map<String, String> DESCRIPTIONS = Map.of("地域.関係図", "屛風ヶ浦の関係図", "計画.計画の図", "久良岐丘の移動販売の体系図",
			"計画.工程表", "久良岐丘の移動販売の工程表", "計画.年間予定表", "久良岐丘の移動販売の年間予定表", "市町村.関係図", "横浜市の関係図");

	@Test
	void picturesOpenAndAreSharpOnPaper() throws Exception {
		Scope plan = Examples.scope(Examples.fields("yokohama", Audience.PUBLIC, "2022-09-15"), Kind.PLAN, "久良岐丘の移動販売");
		for (String path : DESCRIPTIONS.keySet()) {
			Picture picture = picture(plan, path);
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
			assertTrue(picture.description().endsWith(DESCRIPTIONS.get(path)), picture.description());
			assertEquals(picture.width() / picture.height(), (double) image.getWidth() / image.getHeight(), 0.01, path);
			Picture onPaper = picture.within(10.5 * POINTS_PER_INCH, 10.5 * POINTS_PER_INCH);
			assertTrue(image.getWidth() / (onPaper.width() / POINTS_PER_INCH) >= 299, path + ": " + image.getWidth());
			assertTrue(Math.max(image.getWidth(), image.getHeight()) <= 10.5 * 300 + 1, path + " is larger than anybody sees");
		}
	}

	@Test
	void picturesHaveNoMoreDotsThanTheirPlaceShows() throws Exception {
		Scope plan = Examples.scope(Examples.fields("yokohama", Audience.PUBLIC, "2022-09-15"), Kind.PLAN, "久良岐丘の移動販売");
		Picture narrow = picture(plan, "計画.工程表").wide(3 * MILLIMETRES_PER_INCH);
		assertEquals(3 * 300, ImageIO.read(new ByteArrayInputStream(narrow.png())).getWidth(), 1);
	}

	/** A template asks first whether there is one. */
	@Test
	void aPictureThatIsAskedForAgainIsTheSame() throws Exception {
		Scope plan = Examples.scope(Examples.fields("yokohama", Audience.PUBLIC, "2022-09-15"), Kind.PLAN, "久良岐丘の移動販売");
		for (String path : List.of("地域.関係図", "計画.工程表", "計画.年間予定表")) {
			assertSame(picture(plan, path), picture(plan, path), path);
		}
	}

	@Test
	void whatShowsNothingIsNoPicture() throws Exception {
		DocumentFields fields = Examples.fields("yokohama", Audience.PUBLIC, "2022-09-15");
		assertTrue(Examples.scope(fields, Kind.PLAN, "美しが丘CPの取組共有シート").find("計画.工程表").orElseThrow().isEmpty());
		assertTrue(Examples.scope(fields, Kind.AREA, "大場").find("計画.工程表").orElseThrow().isEmpty());
	}

	/** Diagrams are looked at on the day of the clock; texts know the day already. */
	@Test
	void nothingIsDrawnThatNobodyAsksFor() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		Clock clock = counting(asked);
		Project project = Examples.open("yokohama");
		DocumentFields fields = DocumentFields.of(project, Examples.plans(project, Examples.on("2022-09-15")), Audience.PUBLIC, clock);
		int before = asked.get();
		Scope isogo = Examples.scope(fields, Kind.AREA, "磯子区");
		assertTrue(FieldWalk.texts(fields.group(Kind.AREA), isogo).size() > 100);
		assertEquals(before, asked.get());
		picture(isogo, "地域.関係図");
		assertTrue(asked.get() > before);
	}

	private static Clock counting(AtomicInteger asked) {
		Clock day = Examples.on("2022-09-15");
		return new Clock() {

			@Override
			public ZoneId getZone() {
				return day.getZone();
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				asked.incrementAndGet();
				return day.instant();
			}
		};
	}

	@Test
	void thoseWhoPractiseSeeNoneOfThem() throws Exception {
		Scope plan = Examples.scope(Examples.fields("yokohama", Audience.PUBLIC, "2022-09-15"), Kind.PLAN, "久良岐丘の移動販売").withoutAnswers();
		for (String path : List.of("地域.関係図", "計画.計画の図", "計画.工程表", "計画.年間予定表", "計画.目指す姿", "計画.目標", "計画.取組", "地域.困りごと")) {
			assertTrue(plan.find(path).orElseThrow().isEmpty(), path);
		}
		assertEquals("屛風ヶ浦", Examples.text(plan, "計画.地域"));
	}

	private static Picture picture(Scope scope, String path) {
		return ((Value.Image) scope.find(path).orElseThrow()).pictures().getFirst();
	}
}
