@echo off
rem call find-java.cmd FOLDER: sets JAVA_HOME to a Java of at least version 21, or says what is missing.
rem Looks in FOLDER\jre, at JAVA_HOME, at PATH, then in the usual folders.
call :fits "%~1\jre" && exit /b 0
if defined JAVA_HOME call :fits "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%p in ('where java.exe 2^>nul') do (
	for %%h in ("%%~dpp..") do call :fits "%%~fh" && exit /b 0
)
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Amazon Corretto" "Zulu" "BellSoft") do (
	for /d %%h in ("%ProgramFiles%\%%~v\*") do call :fits "%%~h" && exit /b 0
)
echo Java 21 or newer was not found. Set JAVA_HOME to its folder. 1>&2
exit /b 1

:fits
if not exist "%~1\bin\java.exe" exit /b 1
set "found="
for /f "tokens=3" %%w in ('""%~1\bin\java.exe" -version 2^>^&1 ^| findstr /i /c:" version ""') do set "found=%%~w"
if not defined found exit /b 1
for /f "delims=.-+" %%m in ("%found%") do if %%m LSS 21 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0
