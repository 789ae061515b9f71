package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Documents are chosen, looked at, and written. */
class ExportWizardTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		DocumentedCity.close();
	}

	@Test
	void thePlanThatIsSelectedIsLookedAtAndWritten() throws Exception {
		Project project = DocumentedCity.open(folder.resolve("city"));
		Path plan = DocumentedCity.plan(project);
		Path out = folder.resolve("out");
		DocumentedCity.export(plan, dialog -> {
			assertEquals("地域支援計画", DocumentedCity.table(dialog).getSelection()[0].getText(), "what fits the plan");
			shot("document-template");
			DocumentedCity.push(dialog, "次へ");
			assertArrayEquals(new String[] {"四谷の支え合い"}, checked(dialog));
			assertTrue(Widgets.text(dialog).matches("(?s).*この公開範囲に合わない\\d+件は.*"), Widgets.text(dialog));
			shot("document-subject");
			assertFalse(finish(dialog).isEnabled(), "nobody has seen it yet");
			DocumentedCity.push(dialog, "次へ");
			DocumentedCity.waitForPages(dialog);
			shot("document-preview");
			DocumentedCity.folder(dialog, out);
			DocumentedCity.finish(dialog);
		});
		String told = DocumentedCity.told();
		Path file = DocumentedCity.files(out).getFirst();
		assertTrue(told.contains(file + " に書き出しました。"), told);
		String text = DocumentedCity.word(file);
		assertTrue(text.contains("四谷の支え合い"), text);
		assertFalse(text.contains("{{"), text);
	}

	@Test
	void allAreasAreWrittenEachToItsOwnFile() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		Path out = folder.resolve("out");
		DocumentedCity.export(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.choose(dialog, "地域アセスメントシート");
			DocumentedCity.push(dialog, "次へ");
			assertArrayEquals(new String[] {"四谷"}, checked(dialog), "the area that is selected");
			DocumentedCity.push(dialog, "すべて選ぶ");
			assertEquals(3, checked(dialog).length, "the city as a whole, too");
			DocumentedCity.push(dialog, "次へ");
			DocumentedCity.waitForPages(dialog);
			Combo shown = Widgets.find(dialog, Combo.class, combo -> combo.isVisible() && combo.indexOf("中央") >= 0);
			shown.select(shown.indexOf("中央"));
			shown.notifyListeners(SWT.Selection, new Event());
			DocumentedCity.waitForPages(dialog);
			choose(dialog, "PDF");
			DocumentedCity.folder(dialog, out);
			DocumentedCity.finish(dialog);
		});
		String told = DocumentedCity.told();
		assertTrue(told.contains("3件のファイルを " + out + " に書き出しました。"), told);
		assertEquals(3, DocumentedCity.files(out).size());
		for (Path file : DocumentedCity.files(out)) {
			try (PDDocument pages = Loader.loadPDF(Files.readAllBytes(file))) {
				assertTrue(pages.getNumberOfPages() > 0);
			}
		}
	}

	@Test
	void filesThatAreThereAreAskedAboutOnceAndMayStay() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		Path out = folder.resolve("out");
		writeAssessments(out, dialog -> { });
		DocumentedCity.told();
		Path kept = DocumentedCity.files(out).getFirst();
		Files.writeString(kept, "mine");
		Files.delete(DocumentedCity.files(out).getLast());
		writeAssessments(out, dialog -> DocumentedCity.answer("あるものは残す"));
		String told = DocumentedCity.told();
		assertTrue(told.contains("書き出しませんでした"), told);
		assertEquals("mine", Files.readString(kept));
		assertEquals(3, DocumentedCity.files(out).size(), "the other is written all the same");
	}

	private void writeAssessments(Path out, Consumer<Shell> beforeTheEnd) {
		DocumentedCity.export(SmallProject.city(), dialog -> {
			DocumentedCity.choose(dialog, "地域アセスメントシート");
			DocumentedCity.push(dialog, "次へ");
			assertArrayEquals(new String[] {"府中市"}, checked(dialog), "the city is meant, not its areas");
			DocumentedCity.push(dialog, "すべて選ぶ");
			DocumentedCity.push(dialog, "次へ");
			DocumentedCity.folder(dialog, out);
			beforeTheEnd.accept(dialog);
			DocumentedCity.finish(dialog);
		});
	}

	@Test
	void withoutPlansATemplateOfPlansSaysWhatToDo() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		DocumentedCity.export(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.choose(dialog, "地域支援計画");
			DocumentedCity.push(dialog, "次へ");
			String said = String.join("\n", Widgets.text(dialog), Widgets.all(dialog, Text.class)
					.map(Text::getText).toList().toString());
			assertTrue(said.contains("計画がまだありません"), said);
			dialog.close();
		});
	}

	@Test
	void whatNobodyHasWrittenOfIsToldApartFromWhatIsKeptBack() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		DocumentedCity.export(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.choose(dialog, "取組事例");
			DocumentedCity.push(dialog, "次へ");
			String said = Widgets.all(dialog, Text.class).map(Text::getText).toList().toString();
			assertTrue(said.contains("事例がまだありません"), said);
			assertFalse(DocumentedCity.button(dialog, "すべて選ぶ").isEnabled());
			dialog.close();
		});
	}

	private static void shot(String name) {
		try {
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String[] checked(Shell dialog) {
		return Arrays.stream(DocumentedCity.table(dialog).getItems()).filter(TableItem::getChecked).map(TableItem::getText)
				.toArray(String[]::new);
	}

	private static void choose(Shell dialog, String radio) {
		Widgets.all(dialog, Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0)
				.forEach(button -> button.setSelection(button.getText().equals(radio)));
	}

	private static Button finish(Shell dialog) {
		return Widgets.find(dialog, Button.class, button -> button.getText().startsWith("完了"));
	}
}
