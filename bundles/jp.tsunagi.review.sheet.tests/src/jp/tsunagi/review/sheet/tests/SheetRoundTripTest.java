package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetWriter;

/** What was written is read again. */
class SheetRoundTripTest {

	static Stream<Arguments> sheets() {
		return Examples.all().flatMap(plan -> Stream.of(SheetForm.values())
				.flatMap(form -> Stream.of(SheetFormat.values()).map(format -> Arguments.of(plan.getName(), form, format, plan))));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("sheets")
	void aSheetThatNobodyChangedProposesNothing(String name, SheetForm form, SheetFormat format, Plan plan) throws Exception {
		Sheet sheet = SheetFiller.fill(plan, form, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
		SheetReader reader = SheetReader.read(SheetWriter.write(sheet, format));
		assertEquals(sheet.identity(), reader.identity());
		SheetChanges changes = reader.changes(plan);
		assertEquals(List.of(), changes.all().stream().filter(change -> change.kind() != ChangeKind.SAME).toList());
		assertEquals(List.of(), changes.notices());
		assertEquals(sheet.writable().map(cell -> cell.address()).toList(),
				changes.all().stream().map(SheetChange::address).flatMap(address -> address.stream()).toList());
		assertFalse(changes.all().isEmpty());
	}

	/** Documents of templates are Japanese, and so are sheets among them. */
	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("sheets")
	void aJapaneseSheetIsReadInAnEnglishProduct(String name, SheetForm form, SheetFormat format, Plan plan) throws Exception {
		byte[] file = Language.JAPANESE.in(() -> SheetWriter.write(
				SheetFiller.fill(plan, form, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK), format));
		SheetChanges changes = Language.ENGLISH.in(() -> SheetReader.read(file).changes(plan));
		assertEquals(List.of(), changes.all().stream().filter(change -> change.kind() != ChangeKind.SAME).toList());
		assertEquals(List.of(), changes.notices());
	}
}
