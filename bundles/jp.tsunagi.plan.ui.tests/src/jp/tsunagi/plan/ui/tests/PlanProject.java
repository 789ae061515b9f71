package jp.tsunagi.plan.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A small city with a plan, and the tiny language. */
final class PlanProject {

	static final String TEXT = """
			計画 "久良岐丘 移動販売の導入" {
				圏域 屏風ヶ浦
				目標 交流の場 "会場が住民の手で続く" {
					取組 移動販売 分類 生活支援 {
						協力 久良岐丘自治会, 磯子区社協
						// 会場は2つ
					}
				}
				振り返り 令和4年度 上半期 {
					取組 移動販売 評価 A
				}
			}
			""";

	private PlanProject() {
	}

	static Project open(Path folder) throws Exception {
		PlanConnections.get().use(TinyServer::new);
		Project project = SmallProject.open(folder);
		write(project, "plans/kurakioka.plan", TEXT);
		WorkbenchDriver.enlarge();
		return project;
	}

	static Path write(Project project, String file, String text) throws Exception {
		Path path = project.folder().resolve(file);
		Files.createDirectories(path.getParent());
		return Files.writeString(path, text);
	}

	/** Writes a file and gives its name back. */
	static String file(Project project, String file, String text) throws Exception {
		write(project, file, text);
		return file;
	}

	static PlanEditor edit(Project project, String file) throws Exception {
		PlanEditor editor = OpenPlan.at(WorkbenchDriver.page(), project.folder().resolve(file));
		WorkbenchDriver.processEvents();
		return editor;
	}

	/** Leaves nothing open for the next test; what is unsaved is lost. */
	static void close() {
		WorkbenchDriver.page().closeEditors(WorkbenchDriver.page().getEditorReferences(), false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}
}
