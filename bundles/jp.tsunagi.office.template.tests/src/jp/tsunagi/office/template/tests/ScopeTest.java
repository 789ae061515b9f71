package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.field.Field;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/** What a name means at a place of a document. */
class ScopeTest {

	private record Salon(String name, String day) {
	}

	private record Town(String name, String wish, List<Salon> salons) {

		Optional<Salon> first() {
			return salons.stream().findFirst();
		}
	}

	private static final FieldGroup<Salon> SALON = FieldGroup.<Salon>with(FieldNote::of).text("名前", Salon::name)
			.text("曜日", Salon::day).build();

	private static final FieldGroup<Town> TOWN = FieldGroup.<Town>with(FieldNote::of).text("名前", Town::name)
			.text("町", Town::name).answer("願い", Town::wish).rows("集い", SALON, Town::salons)
			.part("最初の集い", SALON, Town::first).build();

	private final Scope town = Scope.of(TOWN, new Town("青葉", "集える町", List.of(new Salon("朝の会", "月"), new Salon("夕の会", "木"))));

	@Test
	void aRowsOwnFieldsComeBeforeThoseAroundIt() {
		Scope second = rows(town).each().get(1);
		assertEquals("夕の会", text(second, "名前"));
		assertEquals("青葉", text(second, "町"));
		assertEquals("2", text(second, Scope.NUMBER));
	}

	@Test
	void aPathLeadsIntoAPart() {
		assertEquals("月", text(town, "最初の集い.曜日"));
		assertEquals(Optional.empty(), town.find("最初の集い.願い"), "what is around is not within");
		assertEquals(Optional.empty(), town.find("名前.曜日"));
		assertEquals(Optional.empty(), town.find("集い.曜日"), "of which?");
		assertEquals(Optional.empty(), town.find("曜日"));
		assertEquals(Optional.empty(), town.find(""));
	}

	@Test
	void aPartThatIsNotThereIsEmpty() {
		Scope nothing = Scope.of(TOWN, new Town("白", "", List.of()));
		assertTrue(nothing.find("最初の集い").orElseThrow().isEmpty());
		assertEquals("", text(nothing, "最初の集い.名前"));
		assertTrue(rows(nothing).isEmpty());
	}

	@Test
	void aBlankFormHasTheSameFields() {
		Scope blank = Scope.blank(TOWN);
		assertEquals("", text(blank, "名前"));
		assertEquals("", text(rows(blank).blank(), "曜日"));
		assertEquals("", text(rows(blank).blank(), "町"));
		assertEquals("", text(rows(blank).blank(), Scope.NUMBER));
	}

	@Test
	void whoPractisesDoesNotSeeAnswers() {
		assertEquals("集える町", text(town, "願い"));
		assertEquals("", text(town.withoutAnswers(), "願い"));
		assertEquals("", text(rows(town).each().get(0).withoutAnswers(), "願い"), "from a row, either");
		assertEquals("青葉", text(town.withoutAnswers(), "名前"));
	}

	@Test
	void twoFieldsOfOneNameAreAMistakeOfThePlugIn() {
		FieldGroup.Builder<Town> twice = FieldGroup.<Town>with(FieldNote::of).text("名前", Town::name);
		assertThrows(IllegalArgumentException.class, () -> twice.text("名前", Town::wish));
	}

	@Test
	void fieldsAreListedAsTheyWereAdded() {
		assertEquals(List.of("名前", "町", "願い", "集い", "最初の集い"), TOWN.fields().stream().map(Field::name).toList());
	}

	private static Value.Rows rows(Scope scope) {
		return (Value.Rows) scope.find("集い").orElseThrow();
	}

	private static String text(Scope scope, String path) {
		return ((Value.Text) scope.find(path).orElseThrow()).text();
	}
}
