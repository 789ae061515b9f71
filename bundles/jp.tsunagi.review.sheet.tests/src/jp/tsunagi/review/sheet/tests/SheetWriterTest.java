package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetWriter;

/** Sheets as files. */
class SheetWriterTest {

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void theSameSheetIsTheSameFile(SheetFormat format) throws Exception {
		Path pictures = Path.of(System.getProperty("tsunagi.screenshots"));
		Files.createDirectories(pictures);
		int number = 0;
		for (Plan plan : (Iterable<Plan>) Examples.all()::iterator) {
			for (SheetForm form : SheetForm.values()) {
				Sheet sheet = SheetFiller.fill(plan, form, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
				byte[] file = SheetWriter.write(sheet, format);
				Files.write(pictures.resolve(form.id() + "-" + number + format.suffix()), file);
				Thread.sleep(3);
				assertArrayEquals(file, SheetWriter.write(SheetFiller.fill(plan, form, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK),
						format));
			}
			number++;
		}
	}
}
