package jp.tsunagi.review.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.review.ui.internal.dashboard.OpenReview;
import jp.tsunagi.review.ui.internal.dashboard.Place;
import jp.tsunagi.review.ui.internal.dashboard.ReviewEditor;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A small city with a plan that is partly reviewed. */
final class ReviewedCity {

	static final String FILE = "plans/yotsuya.plan";

	static final String TEXT = """
			// 四谷の計画
			計画 四谷の支え合い {
				圏域 四谷
				協議体 四谷協議体
				期間 令和4年度
				目指す姿 "みんなが顔見知り"
				目標 居場所 "歩いて行ける居場所がある" {
					指標 会場数 基準値 0か所 目標値 4か所 実績 令和4年6月 1か所 実績 令和4年9月 2か所
					取組 サロン "毎週ひらく" 分類 居場所づくり {
						担当 府中市社会福祉協議会
						活動体 サロン ひだまり
						道標 会場をさがす 予定 令和4年6月 完了 令和4年6月
						道標 ひらく 予定 令和4年8月
					}
					取組 見守り散歩
				}

				振り返り 令和4年度 上半期 {
					// まだ途中
					取組 サロン 評価 B 結果 "2会場で始まった。" // もう少し
						次 拡充 "会場をふやす"
				}
			}
			""".replace("サロン ひだまり", "\"サロン ひだまり\"");

	private ReviewedCity() {
	}

	static Project open(Path folder) throws Exception {
		Project project = SmallProject.open(folder);
		write(project, FILE, TEXT);
		WorkbenchDriver.enlarge();
		return project;
	}

	/** Writes a plan, and tells so: the workbench may have looked at the folder already. */
	static Path write(Project project, String file, String text) throws Exception {
		Path path = project.folder().resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
		ProjectSession.get().plansChanged();
		return path;
	}

	/** The dashboard of a half-year such as 2022H1, once all is read. */
	static ReviewEditor review(Project project, String file, String half) throws Exception {
		LivePlans.get().now();
		ReviewEditor editor = OpenReview.at(WorkbenchDriver.page(), project.folder().resolve(file), Optional.empty()).orElseThrow();
		WorkbenchDriver.waitUntil("it is read", () -> !editor.header().text().isBlank() || !editor.notice().contains("読み込んで"));
		editor.go(new Place(Optional.empty(), Optional.of(HalfYear.parse(half)), 0));
		WorkbenchDriver.processEvents();
		return editor;
	}

	static PlanEditor text(Project project, String file) throws Exception {
		PlanEditor editor = OpenPlan.at(WorkbenchDriver.page(), project.folder().resolve(file));
		WorkbenchDriver.processEvents();
		return editor;
	}

	/** Types into a field as a user does, and leaves it. */
	static void type(ReviewEditor editor, String label, String typed) {
		Text field = (Text) editor.field(label);
		field.setText(typed);
		field.notifyListeners(SWT.FocusOut, null);
		WorkbenchDriver.processEvents();
	}

	static String shown(ReviewEditor editor, String label) {
		Control field = editor.field(label);
		return field instanceof Combo combo ? combo.getText() : ((Text) field).getText();
	}

	/** Leaves nothing open for the next test; what is unsaved is lost. */
	static void close() {
		WorkbenchDriver.page().closeEditors(WorkbenchDriver.page().getEditorReferences(), false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}
}
