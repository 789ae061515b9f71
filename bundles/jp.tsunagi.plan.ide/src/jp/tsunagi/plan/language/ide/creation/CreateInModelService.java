package jp.tsunagi.plan.language.ide.creation;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jp.tsunagi.coordination.provider.CoordinationItemProviderAdapterFactory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;

/**
 * Makes a {@link NewElement} in the project on disk, for editors that have no session. What somebody else has written meanwhile
 * is not overwritten. Its answer are the files that were written, as paths below the project's folder.
 */
public final class CreateInModelService implements IExecutableCommandService {

	private final Clock clock;

	/** Dates the backups by {@code clock}. */
	@Inject
	public CreateInModelService(Clock clock) {
		this.clock = clock;
	}

	@Override
	public List<String> initialize() {
		return List.of(NewElement.COMMAND);
	}

	@Override
	public Object execute(ExecuteCommandParams parameters, ILanguageServerAccess access, CancelIndicator cancelled) {
		NewElement element = NewElement.of(parameters.getArguments());
		try {
			List<String> files = create(element);
			tell(access, MessageType.Info, Messages.bind(Messages.created, element.name()));
			return files;
		} catch (ProjectException failure) {
			tell(access, MessageType.Error, failure.getMessage());
			return List.of();
		} catch (IllegalArgumentException gone) {
			tell(access, MessageType.Error, Messages.bind(Messages.notCreated, element.name()));
			return List.of();
		}
	}

	/** Opens the project anew, so that nothing but the element changes. */
	private List<String> create(NewElement element) throws ProjectException {
		Project project = Project.open(element.folder(), new NullProgressMonitor());
		CoordinationItemProviderAdapterFactory adapters = new CoordinationItemProviderAdapterFactory();
		try {
			Command command = element.command(
					new AdapterFactoryEditingDomain(adapters, new BasicCommandStack(), project.resourceSet()), project);
			if (!command.canExecute()) {
				throw new IllegalArgumentException(element.toString());
			}
			command.execute();
			return project.save(project.resourceSet().getResources(), Project.Conflict.REFUSE, clock, new NullProgressMonitor());
		} finally {
			adapters.dispose();
		}
	}

	private static void tell(ILanguageServerAccess access, MessageType type, String message) {
		access.getLanguageClient().showMessage(new MessageParams(type, message));
	}
}
