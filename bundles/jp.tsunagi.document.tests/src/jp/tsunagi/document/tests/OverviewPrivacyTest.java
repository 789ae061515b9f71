package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.Overview;

/** What an audience may not see is nowhere on its page, not even in what the check says. */
class OverviewPrivacyTest {

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	@TempDir
	Path folder;

	private Project project;

	private Municipality municipality;

	@BeforeEach
	void makeAProject() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, Clock.systemUTC());
		project = Project.open(folder, new NullProgressMonitor());
		municipality = project.municipality().orElseThrow();
	}

	@Test
	void elementsAreShownToTheirAudienceAndCounted() {
		body("だれでも体操", Visibility.PUBLIC);
		body("関係者の打合せ", Visibility.PARTNERS);
		body("内部の検討", Visibility.INTERNAL);
		body("Aさんの支援", Visibility.PERSONAL);

		String forPublic = page(Audience.PUBLIC);
		assertTrue(forPublic.contains("だれでも体操"));
		assertFalse(forPublic.contains("関係者の打合せ"));
		assertTrue(forPublic.contains("3件を載せていません"));
		assertTrue(page(Audience.PARTNERS).contains("関係者の打合せ"));
		assertFalse(page(Audience.PARTNERS).contains("内部の検討"));
		assertTrue(page(Audience.INTERNAL).contains("内部の検討"));
		assertFalse(page(Audience.INTERNAL).contains("Aさんの支援"));
	}

	@Test
	void hiddenElementsAreNotCountedInTheTablesEither() {
		body("だれでも体操", Visibility.PUBLIC);
		body("内部の検討", Visibility.INTERNAL);

		assertTrue(page(Audience.PUBLIC).contains("<b>1</b>\n<span class=\"unit\">団体"), page(Audience.PUBLIC));
	}

	@Test
	void personsAndContactsAreOnNoPage() {
		Person person = named(FACTORY.createPerson(), "山田花子", Visibility.PUBLIC);
		municipality.getPersons().add(person);
		ActivityBody body = body("だれでも体操", Visibility.PUBLIC);
		Contact contact = FACTORY.createContact();
		contact.setPhone("042-000-0000");
		contact.setVisibility(Visibility.PUBLIC);
		body.setContact(contact);
		tie(person, body, "代表");
		Council council = named(FACTORY.createCouncil(), "試験の会", Visibility.PUBLIC);
		Membership membership = FACTORY.createMembership();
		membership.setMember(person);
		council.getMemberships().add(membership);
		council.setSecretariat(person);
		municipality.getCouncils().add(council);

		for (Audience audience : Audience.values()) {
			String page = page(audience);
			assertTrue(page.contains("試験の会"));
			assertFalse(page.contains("山田花子"));
			assertFalse(page.contains("042-000-0000"));
		}
	}

	@Test
	void aHiddenEndHidesTheTie() {
		Organization shop = named(FACTORY.createOrganization(), "公開の店", Visibility.PUBLIC);
		Organization company = named(FACTORY.createOrganization(), "非公開の会社", Visibility.INTERNAL);
		municipality.getOrganizations().addAll(List.of(shop, company));
		tie(shop, company, "秘密の相談");

		assertFalse(page(Audience.PUBLIC).contains("秘密の相談"));
		assertTrue(page(Audience.INTERNAL).contains("秘密の相談"));
	}

	@Test
	void findingsNameNothingThatIsHidden() {
		ActivityBody shown = body("だれでも体操", Visibility.PUBLIC);
		ActivityBody hidden = body("内部の検討", Visibility.INTERNAL);
		List<Finding> findings = List.of(about(shown, "場所がありません"), about(shown, "「内部の検討」と同じ日です"),
				about(hidden, "日付がありません"),
				Finding.ofFile("file.value", Severity.ERROR, "値「内緒」を読み取れません", new Source("a.coordination", 3)));

		String forPublic = page(Audience.PUBLIC, findings);
		assertTrue(forPublic.contains("場所がありません"));
		assertFalse(forPublic.contains("内部の検討"));
		assertFalse(forPublic.contains("日付がありません"));
		assertFalse(forPublic.contains("内緒"));
		assertTrue(forPublic.contains("エラー 1件、警告 3件"));
		assertTrue(forPublic.contains("このほか 3件"));
		String internal = page(Audience.INTERNAL, findings);
		assertTrue(internal.contains("日付がありません"));
		assertTrue(internal.contains("a.coordination:3"));
	}

	@Test
	void textIsEscaped() throws Exception {
		ActivityBody body = body("<script>alert(\"1\")</script> & 仲間\u0001", Visibility.PUBLIC);
		body.setDescription("]]> <!-- ' \" &amp;");

		String page = page(Audience.PUBLIC);

		assertFalse(page.contains("<script"));
		assertTrue(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 仲間<"));
		Markup markup = new Markup(page.getBytes(StandardCharsets.UTF_8));
		assertTrue(markup.text("directory").contains("]]> <!-- ' \" &amp;"));
		assertEquals(1, Markup.all(markup.byId("directory"), "li").size());
	}

	@Test
	void anEmptyProjectGivesAPageToo() throws Exception {
		Markup markup = new Markup(page(Audience.INTERNAL).getBytes(StandardCharsets.UTF_8));
		assertFalse(markup.has("relationships"));
		assertTrue(markup.has("findings"));
	}

	private String page(Audience audience) {
		return page(audience, List.of());
	}

	private String page(Audience audience, List<Finding> findings) {
		byte[] page = new Overview(project, List.of(), audience, findings, Clock.systemUTC()).files().get(Overview.PAGE);
		return new String(page, StandardCharsets.UTF_8);
	}

	private static Finding about(Element element, String message) {
		return new Finding("test", Severity.WARNING, message, Source.PROJECT, Optional.of(element.getId()), Optional.empty(),
				List.of());
	}

	private void tie(Participant source, Participant target, String name) {
		Relationship tie = named(FACTORY.createRelationship(), name, Visibility.PUBLIC);
		tie.setSource(source);
		tie.setTarget(target);
		municipality.getRelationships().add(tie);
	}

	private ActivityBody body(String name, Visibility visibility) {
		ActivityBody body = named(FACTORY.createActivityBody(), name, visibility);
		municipality.getBodies().add(body);
		return body;
	}

	private static <T extends Element> T named(T element, String name, Visibility visibility) {
		element.setName(name);
		element.setVisibility(visibility);
		return element;
	}
}
