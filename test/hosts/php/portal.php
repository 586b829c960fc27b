<?php
// A portal's nominees, decided by `thidua serve`: php portal.php http://127.0.0.1:8080
declare(strict_types=1);

function ask(string $function, array $body): array
{
    global $argv;
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => "Content-Type: application/json\r\nConnection: close",
        'content' => json_encode($body, JSON_THROW_ON_ERROR),
    ]]);
    return json_decode(file_get_contents("$argv[1]/v1/$function", false, $context), true, 512, JSON_THROW_ON_ERROR);
}

$rows = [
    ['id' => 1, 'kind' => 'Doanh nghiệp', 'award' => 'BK tỉnh', 'level' => 'Cấp xã', 'discipline' => 'Không'],
    ['id' => 2, 'kind' => 'Doanh nghiệp', 'award' => 'BK tỉnh', 'level' => 'Cấp xã', 'discipline' => null],
];
$columns = ['id' => 'nominee.id', 'kind' => 'nominee', 'award' => 'award', 'level' => 'unit.level', 'discipline' => 'record.discipline'];
$options = ['shared' => ['occasion' => 'hang-nam', 'asOf' => '2026-08-15']];
foreach (ask('readRows', ['rows' => $rows, 'columns' => $columns, 'options' => $options])['result']['nominations'] as $each) {
    $answer = ask('evaluate', ['book' => 'an-giang', 'input' => $each['nomination'], 'explain' => new stdClass()]);
    $words = strtok($answer['text'], "\n");
    echo "{$each['nomination']['nominee']['id']}\t{$answer['result']['outcome']}\t$words\n";
}
