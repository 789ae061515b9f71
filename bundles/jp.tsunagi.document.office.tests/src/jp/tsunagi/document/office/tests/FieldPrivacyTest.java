package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.document.published.PublishedProject;

/** No text of any field tells an audience what it may not know: of no hidden element, of no person, of no hidden contact. */
class FieldPrivacyTest {

	@TempDir
	Path folder;

	private SeededProject seeded;

	@BeforeEach
	void makeAProject() throws Exception {
		seeded = SeededProject.in(folder);
	}

	@ParameterizedTest
	@EnumSource
	void nothingHiddenIsSaid(Audience audience) {
		List<String> texts = texts(audience);
		List<String> secrets = secrets(audience);
		texts.forEach(text -> secrets.forEach(secret -> assertFalse(text.contains(secret), text)));
		assertTrue(texts.stream().anyMatch(text -> text.contains("地域.活動体.名前 = PUBLICActivityBody")), "too little to be sure");
	}

	/** Whatever is seeded would be found if it were said: the test itself is no empty promise. */
	@Test
	void whatAnAudienceMaySeeIsSaid() {
		List<String> texts = texts(Audience.INTERNAL);
		for (String word : List.of("INTERNALActivityBody", "INTERNALNeed", "INTERNALObservation", "INTERNALCaseStudy", "INTERNALContact",
				"INTERNALCouncil", "INTERNALResource", "INTERNALEvent", "INTERNALCommunityIssue", "INTERNALOrganization",
				"INTERNALTrainingProgramme", "元 INTERNALGroup", "INTERNALSupporterRegister", "INTERNALIndicator", "INTERNALCoordinator")) {
			assertTrue(texts.stream().anyMatch(text -> text.contains(word)), word);
		}
		assertTrue(texts(Audience.PUBLIC).stream().anyMatch(text -> text.contains("連絡先") && text.contains("PUBLICContact")));
	}

	@Test
	void whatIsHiddenHasNoDocument() {
		DocumentFields fields = fields(Audience.PUBLIC);
		for (Kind kind : List.of(Kind.AREA, Kind.COUNCIL, Kind.CASE)) {
			DocumentSubject hidden = fields(Audience.INTERNAL).subjects(kind).stream()
					.filter(subject -> !Audience.PUBLIC.maySee(subject.element())).reduce((one, other) -> other).orElseThrow();
			assertFalse(fields.subjects(kind).contains(hidden), kind.name());
			FieldWalk.texts(fields.group(kind), fields.scope(hidden))
					.forEach(text -> secrets(Audience.PUBLIC).forEach(secret -> assertFalse(text.contains(secret), text)));
		}
	}

	@Test
	void whatIsLeftOutIsCounted() {
		assertTrue(fields(Audience.PUBLIC).leftOut() > fields(Audience.PARTNERS).leftOut());
		assertTrue(fields(Audience.PARTNERS).leftOut() > fields(Audience.INTERNAL).leftOut());
		assertTrue(fields(Audience.INTERNAL).leftOut() > 0, "persons and what is personal");
		for (Audience audience : Audience.values()) {
			long hidden = new PublishedProject(seeded.project(), audience, LocalDate.now(SeededProject.CLOCK)).leftOut();
			long namesThatLeadNowhere = audience == Audience.INTERNAL ? 1 : 2;
			assertEquals(namesThatLeadNowhere, fields(audience).leftOut() - hidden, audience.id());
		}
	}

	private List<String> texts(Audience audience) {
		DocumentFields fields = fields(audience);
		return Stream.of(Kind.values()).flatMap(kind -> fields.subjects(kind).stream()
				.flatMap(subject -> FieldWalk.texts(fields.group(kind), fields.scope(subject)).stream())).toList();
	}

	private DocumentFields fields(Audience audience) {
		Project project = seeded.project();
		return DocumentFields.of(project, Examples.plans(project, SeededProject.CLOCK), audience, SeededProject.CLOCK);
	}

	static List<String> secrets(Audience audience) {
		return Stream.concat(Stream.of(SeededProject.PERSON), Stream.of(Visibility.values())
				.filter(visibility -> visibility == Visibility.PERSONAL || !audience.maySee(visibility)).map(Visibility::getName)).toList();
	}
}
