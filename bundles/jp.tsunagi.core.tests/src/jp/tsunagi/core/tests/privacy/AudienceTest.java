package jp.tsunagi.core.tests.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;

/** Who sees what. */
class AudienceTest {

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	@ParameterizedTest
	@CsvSource({"PUBLIC,PUBLIC,true", "PUBLIC,PARTNERS,false", "PUBLIC,INTERNAL,false", "PUBLIC,PERSONAL,false",
			"PARTNERS,PUBLIC,true", "PARTNERS,PARTNERS,true", "PARTNERS,INTERNAL,false", "PARTNERS,PERSONAL,false",
			"INTERNAL,PARTNERS,true", "INTERNAL,INTERNAL,true", "INTERNAL,PERSONAL,false"})
	void anElementIsSeenByItsVisibility(Audience audience, Visibility visibility, boolean seen) {
		assertEquals(seen, audience.maySee(organization(visibility)));
	}

	@Test
	void aPersonIsNeverSeen() {
		Person person = FACTORY.createPerson();
		person.setVisibility(Visibility.PUBLIC);
		assertFalse(Audience.INTERNAL.maySee(person));
	}

	@Test
	void aTieIsSeenOnlyWithBothItsEnds() {
		Relationship tie = FACTORY.createRelationship();
		tie.setVisibility(Visibility.PUBLIC);
		tie.setSource(organization(Visibility.PUBLIC));
		tie.setTarget(organization(Visibility.INTERNAL));
		assertFalse(Audience.PUBLIC.maySee(tie));
		assertTrue(Audience.INTERNAL.maySee(tie));
	}

	@Test
	void aContactNeedsItsOwnAndItsOwnersVisibility() {
		Contact contact = FACTORY.createContact();
		contact.setVisibility(Visibility.PUBLIC);
		Organization owner = organization(Visibility.PARTNERS);
		owner.setContact(contact);
		assertFalse(Audience.PUBLIC.maySee(contact));
		assertTrue(Audience.PARTNERS.maySee(contact));
	}

	@Test
	void audiencesAreNamedInAnyCase() {
		assertEquals(Optional.of(Audience.PARTNERS), Audience.of(" Partners "));
		assertEquals(Optional.empty(), Audience.of("personal"));
	}

	private static Organization organization(Visibility visibility) {
		Organization organization = FACTORY.createOrganization();
		organization.setVisibility(visibility);
		return organization;
	}
}
