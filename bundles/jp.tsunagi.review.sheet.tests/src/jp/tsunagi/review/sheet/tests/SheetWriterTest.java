package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetWriter;

/** Sheets as files. */
class SheetWriterTest {

	private final Plan plan = Examples.plan("hakodate", "ちょこっと見守りプロジェクト");

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void theSameSheetIsTheSameFile(SheetFormat format) throws Exception {
		byte[] file = write(format, Examples.CLOCK);
		assertArrayEquals(file, write(format, Examples.CLOCK));
		Set<LocalDateTime> times = new HashSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				times.add(entry.getTimeLocal());
			}
		}
		assertEquals(Set.of(LocalDateTime.of(1980, 1, 1, 0, 0)), times);
		String today = LocalDate.now().toString();
		OfficeEdits.entries(file, (name, xml) -> {
			assertFalse(xml.contains(today), name);
			return xml;
		});
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void theDayIsThatOfTheClock(SheetFormat format) throws Exception {
		Clock later = Clock.fixed(LocalDate.of(2023, 4, 2).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
		StringBuilder parts = new StringBuilder();
		OfficeEdits.entries(write(format, later), (name, xml) -> {
			parts.append(xml);
			return xml;
		});
		assertFalse(parts.indexOf("令和5年4月2日") < 0);
		assertFalse(parts.indexOf("2023-04-02T00:00:00Z") < 0);
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void whoFillsItInSeesWhatCanBeSaid(SheetFormat format) throws Exception {
		StringBuilder parts = new StringBuilder();
		OfficeEdits.entries(write(format, Examples.CLOCK), (name, xml) -> {
			parts.append(xml);
			return xml;
		});
		assertFalse(parts.indexOf("B おおむね予定どおりできた") < 0);
		assertFalse(parts.indexOf("継続\u3001拡充\u3001改善\u3001統合\u3001終了") < 0);
		assertEquals(format == SheetFormat.XLSX, parts.indexOf("\"A,B,C,D\"") > 0, "a list to choose from");
	}

	private byte[] write(SheetFormat format, Clock clock) throws SheetException {
		return SheetWriter.write(SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, clock), format);
	}
}
