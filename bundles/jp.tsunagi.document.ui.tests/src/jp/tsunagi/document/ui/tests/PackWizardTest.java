package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.pack.PackWizard;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Forms are packed for somebody who begins. */
class PackWizardTest {

	private static final String TITLE = "新任コーディネーターの様式セット";

	@TempDir
	private Path folder;

	private Path out;

	@BeforeEach
	void chooseFolder() {
		out = folder.resolve("out");
	}

	@AfterEach
	void close() {
		DocumentedCity.close();
	}

	@Test
	void formsOfNoAreaAreBlankAndNeedNoProject() throws Exception {
		pack(Optional.empty(), Optional.empty(), dialog -> {
			assertTrue(Arrays.stream(DocumentedCity.table(dialog).getItems()).allMatch(TableItem::getChecked), "all are ticked");
			only(dialog, "最初の90日");
			DocumentedCity.finish(dialog);
		});
		String told = DocumentedCity.told();
		assertTrue(told.contains("に書き出しました。"), told);
		assertEquals(List.of("地域支援計画.plan", "最初の90日.docx"), DocumentedCity.files(out).stream()
				.map(file -> file.getFileName().toString()).sorted().toList());
		assertFalse(DocumentedCity.word(out.resolve("最初の90日.docx")).contains("{{"));
	}

	@Test
	void formsAboutAPlanAreBlankWhereThereIsNone() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		pack(SmallProject.yotsuya(), dialog -> {
			only(dialog, "取組メモ");
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertTrue(DocumentedCity.word(out.resolve("取組メモ_四谷.docx")).contains("四谷"));
	}

	/** Coordinators of the second tier have areas within others. */
	@Test
	void anAreaWithinAnotherIsOfferedAndChosen() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		Area inner = CoordinationFactory.eINSTANCE.createArea();
		inner.setName("北四谷");
		SmallProject.execute(AddCommand.create(SmallProject.domain(), SmallProject.yotsuya(), Literals.TERRITORY__AREAS, inner));
		WorkbenchDriver.waitUntil("the area is known", () -> DocumentedCity.material().find(inner).isPresent());
		pack(inner, dialog -> {
			assertEquals("\u3000北四谷", Widgets.all(dialog, Combo.class).findFirst().orElseThrow().getText());
			only(dialog, "最初の90日");
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertTrue(Files.exists(out.resolve("最初の90日_北四谷.docx")));
	}

	@Test
	void onlyWhoWouldLoseAFileIsAsked() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		Files.createDirectories(out);
		Files.writeString(out.resolve("something else.txt"), "");
		pack(SmallProject.yotsuya(), dialog -> {
			only(dialog, "最初の90日");
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertEquals(3, DocumentedCity.files(out).size(), "the form, the plan, and something else");
		Path form = out.resolve("最初の90日_四谷.docx");
		Files.writeString(form, "mine");
		boolean[] isAsked = {false};
		pack(SmallProject.yotsuya(), dialog -> {
			only(dialog, "最初の90日");
			DocumentedCity.answer("置き換える", question -> {
				isAsked[0] = true;
				assertTrue(Widgets.text(question).contains("2件のファイル"), Widgets.text(question));
			});
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertTrue(isAsked[0]);
		assertTrue(Files.size(form) > "mine".length());
	}

	private void only(Shell dialog, String form) {
		DocumentedCity.push(dialog, "すべて外す");
		DocumentedCity.check(dialog, form, true);
		DocumentedCity.folder(dialog, out);
	}

	private static void pack(Object selected, Consumer<Shell> what) {
		Material material = DocumentedCity.material();
		pack(Optional.of(material), material.find(selected), what);
	}

	private static void pack(Optional<Material> material, Optional<EObject> selected, Consumer<Shell> what) {
		PackWizard wizard = new PackWizard(WorkbenchDriver.page().getWorkbenchWindow().getShell(), material, selected);
		DocumentedCity.asked(TITLE, what, wizard::open);
	}
}
