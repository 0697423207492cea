@echo off
rem toy: runs the command line, after building it. MSBuild decides what is out of date.
setlocal
set "here=%~dp0"
set "program=%here%src\Cli\bin\Release\net10.0\toy.dll"
set "stamp=%here%src\Cli\bin\Release\built"

where dotnet >nul 2>nul
if errorlevel 1 (
    echo toy: the .NET 10 SDK is needed and "dotnet" is not on the PATH; see https://dotnet.microsoft.com/download 1>&2
    exit /b 125
)

set stale=1
if exist "%program%" if exist "%stamp%" (
    powershell -NoProfile -Command "$t=(Get-Item '%stamp%').LastWriteTimeUtc; $n=Get-ChildItem '%here%isa','%here%src' -Recurse -File | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
    if not errorlevel 1 set stale=0
)

if "%stale%"=="1" (
    echo toy: building, once ... 1>&2
    dotnet build "%here%src\Cli" --configuration Release --nologo --verbosity quiet 1>&2
    if errorlevel 1 (
        echo toy: the build failed 1>&2
        exit /b 125
    )
    echo built> "%stamp%"
)

dotnet "%program%" %*
exit /b %errorlevel%
