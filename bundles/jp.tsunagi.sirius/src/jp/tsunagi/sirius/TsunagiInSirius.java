package jp.tsunagi.sirius;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.BundleContext;

import com.google.common.collect.Streams;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.project.PlanLibrary;

/**
 * Everything that Tsunagi does in a real Sirius: it registers the specification of its diagrams, lets plans be read as models,
 * and makes a Tsunagi project a Modeling project. The diagrams themselves are in {@code jp.tsunagi.design}, unchanged.
 */
public final class TsunagiInSirius extends Plugin {

	private static final String SPECIFICATION = "jp.tsunagi.design/description/tsunagi.odesign";

	private static final String PROJECT_FILE = "tsunagi.project";

	private final SessionManagerListener plans = new PlanLinking();

	private Set<Viewpoint> viewpoints = Set.of();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		new PlanStandaloneSetup(Clock.systemDefaultZone()).createInjectorAndDoEMFRegistration();
		viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION));
		SessionManager.INSTANCE.addSessionsListener(plans);
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		SessionManager.INSTANCE.removeSessionsListener(plans);
		viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
		super.stop(context);
	}

	/** Tells a session of the Tsunagi project that holds it: what the names in plans refer to, what kinds are called. */
	private static final class PlanLinking extends SessionManagerListener.Stub {

		@Override
		public void notifyAddSession(Session session) {
			URI representations = session.getSessionResource().getURI();
			if (!representations.isPlatformResource()) {
				return;
			}
			IProject holder = ResourcesPlugin.getWorkspace().getRoot().getProject(URI.decode(representations.segment(1)));
			Path folder = holder.getLocation().toPath();
			if (!Files.exists(folder.resolve(PROJECT_FILE))) {
				return;
			}
			try {
				Project project = Project.open(folder, new NullProgressMonitor());
				ResourceSet models = session.getTransactionalEditingDomain().getResourceSet();
				URI root = URI.createPlatformResourceURI(holder.getName() + "/" + project.settings().model(), true);
				// the session's own elements: those of another copy would be shown beside them
				ProjectModel.of(() -> Streams.stream(models.getResource(root, true).getAllContents())).attachTo(models);
				Vocabularies.attach(project.vocabulary(), models);
				// all before Sirius links the first: it never looks again for what another plan defines
				project.files(PlanLibrary.SUFFIX).forEach(plan -> models.getResource(
						URI.createPlatformResourceURI(holder.getName() + "/" + plan, true), true));
			} catch (ProjectException | WrappedException unreadable) {
				ILog.get().error(unreadable.getMessage(), unreadable);
			}
		}
	}

	/** Makes the selected project a Modeling project; Sirius finds its models itself. */
	public static final class ConvertHandler extends AbstractHandler {

		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
			IProject project = Adapters.adapt(selection.getFirstElement(), IProject.class);
			if (project != null) {
				try {
					ModelingProjectManager.INSTANCE.convertToModelingProject(project, new NullProgressMonitor());
				} catch (CoreException refused) {
					throw new ExecutionException(refused.getMessage(), refused);
				}
			}
			return null;
		}
	}
}
